import { NavLink, Outlet, ScrollRestoration } from 'react-router';

export function Layout() {
  return (
    <>
      <aside className="sample" aria-label="About this page">
        <p className="in">Sample page. The business, the people and their words are invented.</p>
      </aside>
      <header className="top in">
        <NavLink className="name" to="/">
          Hollin Row Bindery
        </NavLink>
        <nav aria-label="Main">
          <NavLink to="/" end>
            Workshop
          </NavLink>
          <NavLink to="/reviews">Reviews</NavLink>
        </nav>
      </header>
      <main>
        <Outlet />
      </main>
      <footer className="foot">
        <p className="in">Hollin Row Bindery is a sample business that comes with smm. Nobody here exists.</p>
      </footer>
      <ScrollRestoration />
    </>
  );
}
